throw new Error('this thread dies before it can do anything')
